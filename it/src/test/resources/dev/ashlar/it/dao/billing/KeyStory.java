package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import java.util.List;

/** Who may add a row is told the number that the database gave it, whether he may read it or not. */
public final class KeyStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = new People(test);
    SuggestionDao clerk = new SuggestionDao(people.as(People.ACME, 1));
    SuggestionDao stranger = new SuggestionDao(people.as(People.GLOBEX, 3));
    SuggestionDao owner = new SuggestionDao(people.as(People.ACME, 2, Role.OWNER));
    Suggestion first = clerk.insert(new Suggestion(0, People.ACME, "more windows"));
    Suggestion other = stranger.insert(new Suggestion(0, People.GLOBEX, "fewer"));
    Suggestion second = clerk.insert(new Suggestion(0, People.ACME, "less noise"));
    assertThat(List.of(first.id(), other.id(), second.id())).doesNotHaveDuplicates().isSorted();
    assertThat(clerk.find(first.id())).isEmpty();
    assertThat(owner.find(first.id())).contains(first);
    assertThat(owner.list(9)).containsExactly(first, second);

    people
        .as(People.ACME, 1)
        .run(
            session -> {
              BallotDao ballots = new BallotDao(session);
              Suggestion third =
                  new SuggestionDao(session).insert(new Suggestion(0, People.ACME, "tea"));
              Ballot yes = ballots.insert(new Ballot(0, People.ACME, "yes"));
              Ballot no = ballots.insert(new Ballot(0, People.ACME, "no"));
              assertThat(third.id()).isGreaterThan(second.id());
              assertThat(yes.number()).isPositive();
              assertThat(no.number()).isEqualTo(yes.number() + 1);
            });
  }
}
