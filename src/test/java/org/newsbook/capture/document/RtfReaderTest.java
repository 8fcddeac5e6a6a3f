package org.newsbook.capture.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
  @Test
  void text_is_read_in_the_encoding_of_the_file_and_what_is_not_text_is_left_out() {
    String rtf =
        """
        {\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Arial;}}{\\header\\pard Page 1\\par}
        {\\*\\generator X;}\\pard \\'cf\\'ee\\'f0\\'f2\\par \\uc1\\u1052?\\u1101?\\u1088? {\\v hidden}
        {\\pict 0102}\\ldblquote Words\\rdblquote  \\emdash  and \\{braces\\} follow.\\par
        Fish\\cell 12\\cell\\row }""";
    assertThat(RtfReader.read("captures/a.rtf", rtf.getBytes(StandardCharsets.US_ASCII)).lines())
        .containsExactly("Порт", "Мэр “Words” — and {braces} follow.", "Fish | 12", "");
  }
}
