/**
 * What happens to an expenditure after its decision (B2): paid, settled for what it really cost
 * (afrekening), refunded whole or in parts (terugbetaling), or cancelled before it is paid
 * (intrekking). Each moves its money in the ledger.
 */
package nl.socialteams.budget.settlement;
