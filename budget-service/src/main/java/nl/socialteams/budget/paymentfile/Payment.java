// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.util.UUID;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.payee.Payees;

/**
 * One payment of a file.
 *
 * @param remittance what the payee reads on the statement; says nothing about a resident
 */
record Payment(UUID expenditure, Money amount, Payees.Account creditor, String remittance) {}
