// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.access;

/**
 * What an operation asks of its caller. Which roles hold a right stands in {@code
 * application.properties}.
 */
public final class BudgetRights {
  /** Working budgets and what is left of them. */
  public static final String READ = "budgets:read";

  /** The council's money is made available for a year, moved, limited and closed. */
  public static final String GRANT = "budgets:grant";

  /** Whether a budget agrees with its ledger. */
  public static final String RECONCILE = "budgets:reconcile";

  /** What was asked for and spent, with the case that it was for. */
  public static final String READ_EXPENDITURES = "expenditures:read";

  /** Asking for money is the work of a team. */
  public static final String REQUEST = "expenditures:request";

  /** Taking back what was asked for, before it is paid. */
  public static final String CANCEL = "expenditures:cancel";

  /** Deciding is done by who holds a mandate, never by who asks. */
  public static final String DECIDE = "expenditures:decide";

  /** Norms, schemes and tariffs, to know what may be recorded. */
  public static final String READ_NORMS = "norms:read";

  /** What figures rest on is kept by the administration. */
  public static final String ADMINISTER_NORMS = "norms:administer";

  /** What an expenditure brought is told by the teams and whoever holds the budget. */
  public static final String RECORD_EFFECTS = "effects:record";

  /** Figures about all spending of a municipality. */
  public static final String MONITOR = "spending:monitor";

  /** Figures about few people, which tell of each of them; as in reporting-service. */
  public static final String UNSUPPRESSED = "reports:live";

  /** Every movement, for the financial administration. */
  public static final String EXPORT_JOURNAL = "journal:export";

  /** Subsidies, service agreements and programme costs. */
  public static final String READ_SUBSIDIES = "subsidies:read";

  /** They follow decisions, which the administration records. */
  public static final String ADMINISTER_SUBSIDIES = "subsidies:administer";

  /** Paying, settling and taking refunds is done by whoever holds the budget. */
  public static final String PAY = "expenditures:pay";

  /** Name and bank account of who is paid. */
  public static final String SEE_PAYEES = "payees:read";

  /** A team knows whom to pay; who pays checks it. */
  public static final String RECORD_PAYEES = "payees:write";

  /** Everything that is held of a payee, for the payee who asks. */
  public static final String EXPORT = "person-export:make";

  /** Who a payee was is let go of, once the financial administration may be. */
  public static final String DESTROY_PAYEES = "payees:destroy";

  private BudgetRights() {}
}
