package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
  @TempDir Path home;

  @Test
  void writesFragmentsAndIndexUnderAllWarnings() {
    Result result =
        Javac.in(home)
            .options("-Xlint:all", "-Werror")
            .caller("shop")
            .source(
                "shop/Article.java",
                """
                package shop;

                import dev.ashlar.annotation.*;
                import java.util.UUID;

                /**
                 * A thing for sale.
                 *
                 * @param title what it is called
                 */
                @Table
                @Policy(allow = Action.READ)
                public record Article(@Id UUID id, @Tenant UUID companyId, String title) {}
                """)
            .source(
                "shop/Caller.java",
                """
                package shop;

                import dev.ashlar.annotation.*;
                import java.util.UUID;

                /** Who asks. */
                @Actor
                public record Caller(@Id UUID id, @Tenant UUID companyId) {}
                """)
            .compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(result.messages()).contains("ashlar: 1 table, 1 policy, IR ");
    assertThat(Result.texts(result.classes(), ".json").keySet())
        .containsExactly("META-INF/ashlar/schema.json");
  }
}
