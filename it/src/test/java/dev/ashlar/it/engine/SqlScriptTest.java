package dev.ashlar.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How scripts are cut into statements. */
class SqlScriptTest {

  @Test
  void semicolonsInStringsNamesAndCommentsDoNotCount() {
    assertThat(
            cut(
                "postgresql",
                "select ';', \"a;b\"; -- one; two\n/* a; /* b; */ c; */ select E'it\\';s';; ;"))
        .containsExactly(
            "select ';', \"a;b\"", "-- one; two\n/* a; /* b; */ c; */ select E'it\\';s'");
  }

  @Test
  void dollarQuotesHideEverything() {
    assertThat(cut("postgresql", "do $$ begin; end $$; do $a$ $$;$$ $a$; select $1"))
        .containsExactly("do $$ begin; end $$", "do $a$ $$;$$ $a$", "select $1");
  }

  @Test
  void atomicBodiesHoldTogether() {
    assertThat(
            cut(
                "postgresql",
                "create function f() returns int begin atomic select case when true then 1 end; end;"
                    + " begin; create policy end_of on t for select using (true); commit"))
        .containsExactly(
            "create function f() returns int begin atomic select case when true then 1 end; end",
            "begin",
            "create policy end_of on t for select using (true)",
            "commit");
  }

  @Test
  void triggerBodiesHoldTogether() {
    assertThat(cut("sqlite", "create trigger a before update on t begin select 1; end; select 2"))
        .containsExactly("create trigger a before update on t begin select 1; end", "select 2");
    assertThat(
            cut(
                "mysql",
                "create trigger a before update on t for each row begin if 1 then set @a = 1; end if;"
                    + " case 1 when 1 then set @a = 2; end case; begin end; if 1 then set @a = 3; end if; end; select 'it\\';s' # no; more"))
        .containsExactly(
            "create trigger a before update on t for each row begin if 1 then set @a = 1; end if;"
                + " case 1 when 1 then set @a = 2; end case; begin end; if 1 then set @a = 3; end if; end",
            "select 'it\\';s' # no; more");
  }

  private static List<String> cut(String dialect, String script) {
    return SqlScript.of(dialect, script).statements();
  }
}
