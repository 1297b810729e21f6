import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Action;
import java.util.UUID;

/** What may become an invoice. */
@Table(shared = true)
@Policy(allow = Action.READ)
public interface Draft {
  UUID id();
}
