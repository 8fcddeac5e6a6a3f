package org.newsbook.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.text.Words;

class TrainSyntaxTest {
  private static final String TEXT =
      """
      The	DET	DT	2	det
      crews	NOUN	NNS	3	nsubj
      left	VERB	VBD	0	root
      the	DET	DT	5	det
      port	NOUN	NN	3	obj
      .	PUNCT	.	3	punct

      Berg	PROPN	NNP	3	nsubj
      never	ADV	RB	3	advmod
      saw	VERB	VBD	0	root
      state-run	ADJ	JJ	5	amod
      ports	NOUN	NNS	3	obj

      """;

  @TempDir Path data;

  @Test
  void theSameDataGiveTheSameBytesAndAParserThatKnowsThem() throws IOException {
    for (String set : List.of(TrainSyntax.COMPLETE, TrainSyntax.TREES, TrainSyntax.SILVER)) {
      String text = TEXT.repeat(10);
      write(set, set.equals(TrainSyntax.COMPLETE) ? text : withoutTags(text));
    }
    Path classes = data.resolve("classes.tsv");
    Files.writeString(classes, "crews\t3\nports\t3\n");
    SyntaxModel model = TrainSyntax.train(data, classes);

    assertThat(TrainSyntax.train(data, classes).toBytes()).isEqualTo(model.toBytes());
    Parse parse = new Parser(model).parse(Words.tokens("The crews left the port."));
    assertThat(parse.subject(2)).contains(1);
    assertThat(parse.tag(4)).isEqualTo(Upos.NOUN);
  }

  private static String withoutTags(String text) {
    return text.replaceAll("\t[A-Z]+\t[A-Z.]+\t", "\t_\t_\t");
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(data.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
