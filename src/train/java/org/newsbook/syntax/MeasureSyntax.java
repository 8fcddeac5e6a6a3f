package org.newsbook.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the parser's model on treebanks: {@code MeasureSyntax MODEL TREEBANK...}, without
 * punctuation, with the treebank's tokens.
 */
public final class MeasureSyntax {
  private MeasureSyntax() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: MeasureSyntax MODEL TREEBANK...");
      System.exit(2);
    }
    SyntaxModel model =
        SyntaxModel.FILE.read(Files.newInputStream(Path.of(args[0])), SyntaxModel::read);
    for (String file : List.of(args).subList(1, args.length)) {
      List<List<Treebank.Row>> sentences = Treebank.read(Path.of(file));
      System.out.println(file + ": " + Accuracy.of(model, sentences));
    }
  }
}
