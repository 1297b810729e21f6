/** Invoices and the customers they are sent to. */
@Namespace("billing")
package com.example.billing;

import dev.ashlar.annotation.Namespace;
