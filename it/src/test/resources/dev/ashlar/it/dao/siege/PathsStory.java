package com.example.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every way that a DAO has into a table is closed to whoever may not read or write a row. */
public final class PathsStory implements Story {
  private static final UUID START = new UUID(0, 0);

  @Override
  public void tell(TestDatabase test) {
    People people = People.of(test.app());
    Letter ours = People.secret(People.ACME, 1, People.EDITOR);
    Letter owned = People.secret(People.ACME, 2, People.READER);
    LetterDao editor = new LetterDao(people.editor(People.ACME));
    editor.insertAll(List.of(ours, owned));
    LetterDao abroad = new LetterDao(people.editor(People.GLOBEX));
    Letter theirs = abroad.insert(People.secret(People.GLOBEX, 3, People.READER));
    LetterDao reader = new LetterDao(people.reader(People.ACME));

    assertThat(pathsOf(LetterDao.class))
        .as("a path that this story does not know is not attacked; none takes SQL or a column")
        .containsExactlyInAnyOrder(
            "count()",
            "delete(UUID)",
            "exists(UUID)",
            // speaks of the row it is given, and asks the database about linked rows only
            "explain(Action, Letter)",
            "find(UUID)",
            "findByCode(String)",
            "insert(Letter)",
            "insertAll(List)",
            "list(int)",
            "listAfter(UUID, int)",
            // reads what a query gave already
            "read(Row)",
            "update(Letter)");
    for (Letter hidden : List.of(ours, theirs)) {
      assertThat(reader.find(hidden.id())).isEmpty();
      assertThat(reader.exists(hidden.id())).isFalse();
      assertThat(reader.findByCode(hidden.code())).isEmpty();
    }
    assertThat(reader.list(100)).extracting(Letter::id).containsExactly(owned.id());
    assertThat(reader.listAfter(START, 100)).extracting(Letter::id).containsExactly(owned.id());
    assertThat(reader.listAfter(ours.id(), 1)).extracting(Letter::id).containsExactly(owned.id());
    assertThat(reader.count()).isEqualTo(1);

    assertThatThrownBy(() -> reader.insert(ours)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> reader.insertAll(List.of(owned))).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> reader.update(ours))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
    assertThatThrownBy(() -> reader.delete(ours.id())).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> abroad.delete(ours.id())).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> editor.update(ours))
        .as("his own, and in the vault: by the rule of owners")
        .isInstanceOf(dev.ashlar.runtime.StaleRow.class);
    nothingOfABatch(editor, abroad);
  }

  private static void nothingOfABatch(LetterDao editor, LetterDao abroad) {
    long before = editor.count();
    Letter fine = People.secret(People.ACME, 8, People.EDITOR);
    Letter foreign = People.secret(People.GLOBEX, 9, People.EDITOR);
    assertThatThrownBy(() -> editor.insertAll(List.of(fine, foreign)))
        .isInstanceOf(AccessDenied.class);
    assertThat(editor.count()).isEqualTo(before);
    assertThat(abroad.exists(foreign.id())).isFalse();
  }

  private static List<String> pathsOf(Class<?> dao) {
    return Arrays.stream(dao.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(PathsStory::signature)
        .toList();
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
