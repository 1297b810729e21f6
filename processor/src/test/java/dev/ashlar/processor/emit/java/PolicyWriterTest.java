package dev.ashlar.processor.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyWriterTest {

  @Test
  void answersEachQuestionWithAPlainFunction() {
    String policy =
        new Emitted(Model.news(), List.of("sqlite")).file("com.example.news.ArticlePolicy");
    System.out.println(policy);
    assertThat(policy).contains("canRead");
  }
}
