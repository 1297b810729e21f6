package com.example.shapes.inner;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import com.example.shapes.Kind;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;

/** A row in another package: no update, no delete. */
@Table(name = "inner_row")
@Policy(allow = CREATE)
@Policy(allow = READ, when = "kind in [SMALL, LARGE] && id != 7")
public record Row(@Id long id, Kind kind) {}
