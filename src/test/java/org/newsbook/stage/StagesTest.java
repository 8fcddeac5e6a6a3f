package org.newsbook.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.problem.Problems;

@DisplayName("Stages of a build")
class StagesTest {
  private final StringWriter out = new StringWriter();

  @Test
  void sayHowFarTheyAreAndWhatTimeIsLeft() {
    assertThat(Stages.bar("cutting", 250, 1000, 3))
        .isEqualTo("cutting [======                  ] 250 of 1000, 9 s left");
    assertThat(Stages.bar("cutting", 1000, 1000, 3)).endsWith("] 1000 of 1000, 0 s left");
    assertThat(Stages.bar("telling", 0, 0, 3)).isEqualTo("telling ...");
  }

  @Test
  void areALineEachWhereNobodyWatches() {
    run(Stages.Shown.LINES);
    assertThat(out.toString().lines().map(line -> line.replaceAll("[0-9.]+ s", "n s")))
        .containsExactly("cutting (2): n s", "telling: n s");
  }

  @Test
  void leaveNothingOnATerminal() {
    run(Stages.Shown.BAR);
    assertThat(out.toString()).contains("cutting ...").endsWith("telling ...\r\u001b[K");
  }

  @Test
  void areSilentWhereTheyShouldBe() {
    run(Stages.Shown.NOT);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void goOnToTheEndOverAllButTheOneThatTheyFailOver() {
    List<Integer> tried = new CopyOnWriteArrayList<>();
    assertThatThrownBy(
            () ->
                Stage.each(
                    List.of(1, 2, 3),
                    number -> "captures/" + number + ".txt",
                    number -> {
                      tried.add(number);
                      return number == 2 ? nested(number) : number;
                    }))
        .isInstanceOf(CaptureFault.class)
        .hasMessageContaining("captures/2.txt: not read: StackOverflowError (this is a fault of");
    assertThat(tried).containsExactlyInAnyOrder(1, 2, 3);
  }

  @SuppressWarnings("InfiniteRecursion") // so deep that no stack is enough
  private static int nested(int depth) {
    return nested(depth + 1) + 1;
  }

  private void run(Stages.Shown shown) {
    Cache cache = new Cache(Path.of("nowhere"), "", new Problems());
    Stages stages = new Stages(shown, new PrintWriter(out), cache);
    Stage cutting = stages.next("cutting").of(2);
    cutting.step();
    cutting.step();
    stages.next("telling");
    stages.end();
    assertThat(stages.timings()).hasSize(2).allMatch(timing -> timing.seconds() >= 0);
  }
}
