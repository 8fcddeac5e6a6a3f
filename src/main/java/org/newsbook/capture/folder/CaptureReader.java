package org.newsbook.capture.folder;

import java.util.Optional;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Charsets;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.archive.ArchiveReader;
import org.newsbook.capture.archive.PackageReader;
import org.newsbook.capture.document.OfficeReader;
import org.newsbook.capture.document.PdfReader;
import org.newsbook.capture.document.RtfReader;
import org.newsbook.capture.export.JsonReader;
import org.newsbook.capture.export.PressExport;
import org.newsbook.capture.export.TableReader;
import org.newsbook.capture.mail.MailReader;
import org.newsbook.capture.mail.MailboxReader;
import org.newsbook.capture.mail.MhtmlReader;
import org.newsbook.capture.text.MarkdownReader;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Finds out what a file is and hands it to the reader of its format. */
final class CaptureReader {
  /** Its tree would not fit in the memory that a build is given. */
  private static final int LARGEST_MARKED_UP = 30_000_000;

  private final String path;
  private final byte[] bytes;
  private final Problems problems;

  private CaptureReader(String path, byte[] bytes, Problems problems) {
    this.path = path;
    this.bytes = bytes;
    this.problems = problems;
  }

  /**
   * @param path as in {@link Capture#path}
   * @return nothing where the file holds no text; the problem then says why
   */
  static Optional<Capture> read(String path, byte[] bytes, Problems problems) {
    Problems own = new Problems();
    Optional<Capture> capture = read(new CaptureReader(path, bytes, own));
    if (capture.filter(read -> read.blocks().isEmpty()).isPresent() && own.list().isEmpty()) {
      own.warn(path, 0, "no text in it", "delete it, or fill it");
    }
    own.list().forEach(problems::add);
    return capture;
  }

  private static Optional<Capture> read(CaptureReader reader) {
    try {
      return reader.read().map(capture -> CheckedCapture.of(capture, reader.problems));
    } catch (StackOverflowError e) {
      // Libraries go one level down for each element within an element.
      reader.problems.error(
          reader.path, 0, "mark-up nested too deeply, not read", "save its text as a .txt file");
    } catch (RuntimeException e) {
      reader.problems.add(Problem.fault(reader.path, e));
    }
    return Optional.empty();
  }

  private Optional<Capture> read() {
    if (bytes.length == 0) {
      return none(Problem.warning(path, 0, "the file is empty", "delete it, or fill it"));
    }
    Optional<FileKind> known = FileKind.of(path);
    if (known.isEmpty()) {
      return none(
          Problem.warning(path, 0, "not a known format", "known are " + FileKind.KNOWN_FORMATS));
    }
    FileKind kind = known.get();
    if (RtfReader.is(bytes)) {
      return exported(RtfReader.read(path, bytes));
    }
    return switch (kind) {
      case ARCHIVE -> Optional.of(ArchiveReader.read(path, bytes, problems));
      case PACKAGE -> Optional.of(PackageReader.read(path, bytes, problems));
      case PDF -> exported(PdfReader.read(path, bytes, problems));
      case OFFICE -> exported(OfficeReader.read(path, bytes, problems));
      case RTF -> none(Problem.error(path, 0, "not rich text", "save it as .docx or .rtf"));
      default -> text(kind);
    };
  }

  private Optional<Capture> text(FileKind kind) {
    if (Charsets.isBinary(bytes)) {
      return none(Problem.error(path, 0, "not text", "save it as text, in UTF-8"));
    }
    if (bytes.length > LARGEST_MARKED_UP && kind != FileKind.TEXT) {
      return none(
          Problem.error(path, 0, "larger than 30 MB, not read", "cut it into smaller files"));
    }
    SourceText source = Charsets.decode(path, bytes, problems);
    return switch (kind) {
      case MARKDOWN -> Optional.of(MarkdownReader.read(path, source, problems));
      case MAIL -> Optional.of(MailReader.read(path, bytes, source, problems));
      case MAILBOX -> Optional.of(MailboxReader.read(path, bytes, source, problems));
      case MHTML -> Optional.of(MhtmlReader.read(path, bytes, problems));
      case JSON -> json(source);
      case TABLE -> TableReader.read(path, source, problems).or(this::data);
      default -> SniffedText.read(path, kind, source, problems).or(this::data);
    };
  }

  /** Press databases export text in whatever file a person asks for. */
  static Optional<Capture> exported(Capture text) {
    return PressExport.in(text).or(() -> Optional.of(text));
  }

  private Optional<Capture> json(SourceText source) {
    Optional<JsonTree> whole = JsonTree.parse(source.text());
    Optional<Capture> read =
        whole
            .or(() -> JsonTree.sound(source.text()))
            .flatMap(tree -> JsonReader.read(path, tree, source, problems));
    if (whole.isPresent()) {
      return read.or(this::data);
    }
    int line = JsonTree.brokenAt(source.text()).orElse(1);
    String what = "JSON that is wrong here, or breaks off";
    String hint = "export it again, or mend the line";
    if (read.isEmpty()) {
      return none(Problem.error(path, line, what, hint));
    }
    problems.warn(path, line, what + "; what stands before is read", hint);
    return read;
  }

  private Optional<Capture> data() {
    return none(
        Problem.warning(
            path, 0, "data of no known kind, not read", "known are " + FileKind.KNOWN_FORMATS));
  }

  private Optional<Capture> none(Problem why) {
    problems.add(why);
    return Optional.empty();
  }
}
