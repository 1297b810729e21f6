package com.example.orders;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import com.example.people.Campaign;
import com.example.people.Customer;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** What a customer buys; as visible as the customer, or through an open campaign. */
@Table(name = "purchase")
@ManyToMany(value = Campaign.class, as = "campaigns")
@Policy(allow = {READ, UPDATE}, when = "can(READ, customer)")
@Policy(allow = READ, when = "campaigns.some(c -> c.open)")
@Policy(allow = CREATE, when = "can(READ, customer) && !customer.blocked")
public record Order(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(Customer.class) UUID customerId,
    int amount) {}
