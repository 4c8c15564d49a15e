// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy, or a function that policies follow from, with one part of it gone.
 *
 * @param about what is tried first: the table of the policy, or what follows from the function
 *     soonest
 * @param change takes the part away
 * @param restore puts it back
 */
record Mutation(String name, String about, String change, String restore) {
  private static final Pattern SETTING =
      Pattern.compile("(?:told|told_ids|told_texts|has_right|runs_as)\\('([^']+)'");
  private static final List<String[]> IN_FUNCTIONS =
      List.of(
          new String[] {"today", "now()", "timestamptz '2014-06-01'"},
          new String[] {"works_in", "(m.issuer = works_in.caller_issuer)", "true"},
          new String[] {"works_in", "(m.subject = works_in.caller_subject)", "true"},
          new String[] {"works_in", "(s.issuer = works_in.caller_issuer)", "true"},
          new String[] {"works_in", "(s.subject = works_in.caller_subject)", "true"},
          new String[] {"works_in", "(s.valid @> today())", "true"},
          new String[] {"works_in", "(t.valid @> today())", "true"},
          new String[] {"ended_teams", "t.ended_on <= today()", "true"},
          new String[] {"enter_caller", "w.function = 'COORDINATOR'", "true"},
          new String[] {"enter_caller", "|| signs_in_for(client)", ""},
          new String[] {"enter_caller", "'case-files:read' <> all(rights)", "true"},
          new String[] {"opened_by", "e.expires_at > now()", "true"},
          new String[] {"opened_by", "e.subject = caller_subject", "true"},
          new String[] {"opened_by", "e.issuer = caller_issuer", "true"},
          new String[] {"kept_out", "k.ended_at is null", "true"},
          new String[] {"kept_out", "k.organisation = any", "null = any"},
          new String[] {"restricted_files", "p.lifted_at is null", "true"},
          new String[] {"directed_households", "d.team = any (teams)", "true"},
          new String[] {"directed_households", "d.during @> today()", "true"},
          new String[] {"file_in_danger", "c.id = named_case", "true"},
          new String[] {"file_in_danger", "c.municipality = any", "true or c.municipality = any"},
          new String[] {"file_in_danger", "c.registration <> all", "true or c.registration <> all"},
          new String[] {"file_in_danger", "and has_right('cases:break-glass')", ""},
          new String[] {"directed_households", "d.worker = any", "null = any"},
          new String[] {"directed_households", "d.team = any (coordinated)", "true"},
          new String[] {"workers_of", "(m.subject = workers_of.caller_subject)", "true"},
          new String[] {"workers_of", "(m.issuer = workers_of.caller_issuer)", "true"},
          new String[] {"works_in_household", "r.household = sought", "true"},
          new String[] {"works_in_file_of", "r.client = sought", "true"},
          new String[] {"sees_case", "where c.id = sought", ""},
          new String[] {"sees_case_of", "where c.household = sought_household", ""},
          new String[] {"sees_file", "where r.id = sought", ""},
          new String[] {"sees_file_of_client", "where r.client = sought_client", ""},
          new String[] {"sees_file_of_household", "where r.household = sought_household", ""},
          new String[] {"sees_plan", "where p.id = sought", ""},
          new String[] {"sees_subscription", "where s.id = sought", ""},
          new String[] {"delivered_file", "r.id = sought", "true"},
          new String[] {"delivered_file", "r.registered_by = told('subject')", "true"},
          new String[] {"delivered_file", "r.registered_by_issuer = told('issuer')", "true"},
          new String[] {"delivered_case", "r.case_id = of_case", "true"},
          new String[] {"delivered_case", "r.registered_by = told('subject')", "true"},
          new String[] {"delivered_case", "r.registered_by_issuer = told('issuer')", "true"},
          new String[] {"works_on", "worked_team = any", "null = any"},
          new String[] {"works_on", "worked_household = any", "null = any"},
          new String[] {"works_on", "has_right('import:history')", "true"},
          new String[] {"works_on", "has_right('import:history')", "false"},
          new String[] {"works_in_case", "c.id = sought", "true"},
          new String[] {"works_in_case", "works_on(c.team, c.household, c.registration)", "true"},
          new String[] {"works_in_case_of", "c.household = sought_household", "true"},
          new String[] {
            "works_in_case_of", "works_on(c.team, c.household, c.registration)", "true"
          },
          new String[] {"advised_by", "m.issuer = caller_issuer", "true"},
          new String[] {"advised_by", "m.subject = caller_subject", "true"},
          new String[] {"advised_by", "t.valid @> today()", "true"},
          new String[] {"advised_by", "p.expert = m.worker", "true"},
          new String[] {"advised_by", "p.status in ('EXPLORING', 'WORKING')", "true"},
          new String[] {"advises_on", "c.id = sought", "true"},
          new String[] {"is_referred_by", "r.id = is_referred_by.referral", "true"},
          new String[] {"enter_caller", "'tailor-made-plans:advise' = any(rights)", "true"},
          new String[] {"files_closed_to", "k.ended_at is null", "true"},
          new String[] {"files_closed_to", "k.organisation = any (organisations)", "true"},
          new String[] {"shared_question", "of_case = any (shared_cases('QUESTION'))", "true"},
          new String[] {"reaches_part", "asked_about <@ domains", "true"},
          new String[] {"reaches_part", "asked_about <> '{}'", "true"},
          new String[] {"reaches_part", "part <> 'QUESTION'", "false"},
          new String[] {"shared_cases", "reaches_part(part, k.case_id, k.life_domains)", "true"},
          new String[] {"person_to_export", "has_right('person-export:make')", "true"},
          new String[] {"person_to_export", "k.municipality = any", "true or k.municipality = any"},
          new String[] {"client_to_export", "has_right('person-export:make')", "true"},
          new String[] {"client_to_export", "k.municipality = any", "true or k.municipality = any"},
          new String[] {"enter_caller", "'case-files:read' = any(rights)", "true"});

  static List<Mutation> all(FileDatabase database) {
    List<Mutation> all = new ArrayList<>();
    database
        .rows(
            "select tablename, policyname, qual, with_check from pg_policies"
                + " where schemaname = 'public' and policyname <> 'wiped'"
                + " and (tablename like 'of_a_%' or policyname not in"
                + " ('of_case_seen', 'of_case_worked', 'of_household_seen', 'of_household_worked')"
                + " and not (policyname = 'sealed_anew' and exists (select from pg_policies alike"
                + " where alike.tablename = pg_policies.tablename"
                + " and alike.policyname in ('of_case_worked', 'of_household_worked'))))"
                + " and (policyname <> 'exported' or tablename = 'registration')"
                + " order by 1, 2")
        .forEach(row -> ofPolicy(row.get(0), row.get(1), row.get(2), row.get(3), all));
    for (String[] part : IN_FUNCTIONS) {
      all.add(inFunction(database, part[0], part[1], part[2]));
    }
    return all;
  }

  private static void ofPolicy(
      String table, String policy, String using, String check, List<Mutation> all) {
    String alter = "alter policy " + policy + " on " + table;
    String restore = alter + conditions(using, check);
    String name = table + "." + policy;
    all.add(
        new Mutation(
            name + " true",
            table,
            alter + conditions(made(using, "true"), made(check, "true")),
            restore));
    all.add(
        new Mutation(
            name + " false",
            table,
            alter + conditions(made(using, "false"), made(check, "false")),
            restore));
    TreeSet<String> settings = new TreeSet<>();
    for (Matcher found = SETTING.matcher(using + " " + check); found.find(); ) {
      settings.add(found.group(1));
    }
    for (String setting : settings) {
      String gone = "'" + setting + "'";
      all.add(
          new Mutation(
              name + " without " + setting,
              table,
              alter + conditions(without(using, gone), without(check, gone)),
              restore));
    }
  }

  private static Mutation inFunction(
      FileDatabase database, String function, String part, String instead) {
    String whole =
        database
            .rows("select pg_get_functiondef('" + function + "'::regproc)")
            .getFirst()
            .getFirst();
    if (!whole.contains(part)) {
      throw new IllegalStateException(function + " has no " + part + " in " + whole);
    }
    return new Mutation(
        function + " without " + part, near(function), whole.replace(part, instead), whole);
  }

  /** Where the loss of a part of a function is noticed soonest. */
  private static String near(String function) {
    return Stream.of("sees_case", "works_on", "works_in_case", "delivered_file")
            .anyMatch(function::startsWith)
        ? "of_a_"
        : "case_file";
  }

  private static String made(String condition, String instead) {
    return condition == null ? null : instead;
  }

  private static String without(String condition, String setting) {
    return condition == null ? null : condition.replace(setting, "'nothing'");
  }

  private static String conditions(String using, String check) {
    return (using == null ? "" : " using (" + using + ")")
        + (check == null ? "" : " with check (" + check + ")");
  }
}
