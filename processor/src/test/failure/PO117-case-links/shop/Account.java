package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** Somebody's login. */
@Table(shared = true)
@Policy(allow = READ)
public record Account(
    @Id UUID id,
    @Column(length = 40) String name,
    @Computed("trim(lower(name))") @Column(length = 40) String login) {}
