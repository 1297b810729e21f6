package com.example.posts;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import com.example.staff.Person;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** What people of another module wrote: seen while none of them is muted. */
@Table
@ManyToMany(value = Person.class, as = "authors")
@Policy(allow = READ, when = "authors.none(a -> a.muted)")
@Policy(allow = CREATE)
public record Post(@Id UUID id, @Tenant UUID companyId) {}
