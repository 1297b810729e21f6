package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is there. */
@Table(shared = true)
@Policy(name = "named", allow = READ, when = "account.name != 'root'")
@Policy(name = "root", allow = UPDATE, when = "account.login != 'root'")
public record Session(
    @Id UUID id, @Reference(Account.class) UUID accountId, Instant since) {}
