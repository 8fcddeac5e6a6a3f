package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The virtual machine of a jar")
class VirtualMachineTest {
  private static VirtualMachine with(String... arguments) {
    return new VirtualMachine("OpenJDK 64-Bit Server VM", List.of(arguments));
  }

  @Test
  void isStartedAgainForShortRunsWithWhatItWasGiven() {
    assertThat(with("-Xmx4g").isUsual()).isTrue();
    assertThat(with("-Xmx4g").better(Path.of("newsbook.jar"), "build", "--quiet"))
        .endsWith("-jar", "newsbook.jar", "build", "--quiet")
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx4g");
  }

  @Test
  void staysAsWhoeverStartsItWantsIt() {
    assertThat(with("-XX:+UseG1GC").isUsual()).isFalse();
    assertThat(with("-agentlib:jdwp=transport=dt_socket,server=y").isUsual()).isFalse();
    assertThat(new VirtualMachine("Eclipse OpenJ9 VM", List.of()).isUsual()).isFalse();
  }

  @Test
  void isTheOneOfTheTestsWhereTheProgramIsNoJar() {
    assertThat(VirtualMachine.ours().restart("--version")).isEmpty();
  }
}
