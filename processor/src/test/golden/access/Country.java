package com.example.staff;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;

/** Where somebody lives; the same for everybody. */
@Table(shared = true)
@Policy(allow = READ)
public record Country(@Id String code, String name) {}
