package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** A bill. */
@Table(shared = true)
@ManyToMany(value = Tag.class, as = "tags")
@Policy(allow = READ)
public record Invoice(@Id UUID id) {}
