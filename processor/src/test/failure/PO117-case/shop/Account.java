package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** Somebody's login. */
@Table(shared = true)
@Policy(allow = READ)
@Policy(name = "named", allow = UPDATE, when = "login != 'root'")
public record Account(
    @Id UUID id,
    @Column(length = 40) String name,
    @Computed("trim(lower(name))") @Column(length = 40) String login) {}
