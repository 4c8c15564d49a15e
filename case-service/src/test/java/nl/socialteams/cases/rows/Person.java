// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Somebody who calls, or a process.
 *
 * @param enters how the transaction begins
 */
record Person(String name, String enters) {
  private static final String WORKS =
      "{case-files:read,case-files:write,cases:register,cases:break-glass}";

  static final String ADVISES = "{case-files:read,case-files:write,tailor-made-plans:advise}";
  private static final String RECEIVES = "{case-files:read,case-files:write,referrals:receive}";

  static final List<Person> ALL =
      List.of(
          new Person("nobody", "select 1"),
          works("member"),
          works("former"),
          works("coordinator"),
          works("kept"),
          works("conflicted"),
          works("standin"),
          works("stoodin"),
          works("rescuer"),
          works("elsewhere"),
          works("directing"),
          caller("coordinator", "{GM0935}", "{case-files:read,handovers:prepare}"),
          works("adviser"),
          caller("adviser", "{GM0935}", ADVISES),
          caller("formeradviser", "{GM0935}", ADVISES),
          another(caller("adviser", "{GM0935}", ADVISES)),
          stranger("member"),
          stranger("standin"),
          stranger("rescuer"),
          stranger("partner"),
          stranger("kept"),
          stranger("somebody"),
          importing(stranger("somebody")),
          importing(works("rescuer")),
          caller("member", "{GM0794}", WORKS),
          caller("member", "{GM0935}", "{outside-registrations:count}"),
          caller("rescuer", "{GM0935}", "{cases:break-glass}"),
          caller("coordinator", "{GM0935}", "{cases:register}"),
          caller("partner", "{GM0935}", "{cases:register,cases:read}"),
          caller("deliverer", "{GM0935}", "{cases:register,cases:read}"),
          caller("somebody", "{GM0935}", WORKS),
          caller("importer", "{GM0935}", "{case-files:read,case-files:write,import:history}"),
          caller("importer", "{GM0935}", WORKS),
          caller("officer", "{GM0935}", "{emergency-accesses:read}"),
          caller("officer", "{GM0794}", "{emergency-accesses:read}"),
          caller("officer", "{GM0935}", "{retention:keep}"),
          caller("officer", "{GM0794}", "{retention:keep}"),
          caller("controller", "{GM0935}", "{destructions:confirm}"),
          caller("controller", "{GM0794}", "{destructions:confirm}"),
          caller("officer", "{GM0935}", "{processing:restrict}"),
          caller("officer", "{GM0794}", "{processing:restrict}"),
          caller("operator", "{GM0935}", "{}"),
          caller("system", "{GM0935}", "{referrals:receive}"),
          caller("system", "{GM0794}", "{referrals:receive}"),
          caller("member", "{GM0935}", RECEIVES),
          caller("kept", "{GM0935}", RECEIVES),
          caller("system", "{GM0935}", "{referrals:receive}").answering(),
          caller("member", "{GM0935}", RECEIVES).answering(),
          process("sharing"),
          process("exporting"),
          caller("officer", "{GM0935}", "{person-export:make}"),
          caller("officer", "{GM0794}", "{person-export:make}"),
          process("re-sealing"),
          process("access"),
          process("director"),
          process("danger"),
          process("merging"),
          process("comparing"),
          process("directing"),
          process("feed-upkeep"),
          process("webhooks"),
          process("counting-needs"),
          process("area-news"),
          process("plan"));

  private Person answering() {
    return new Person(name + " answers", enters + ", become('answering')");
  }

  private static Person works(String subject) {
    return caller(subject, "{GM0935,GM0794}", WORKS);
  }

  static Person caller(String subject, String municipalities, String rights) {
    return new Person(
        subject + " " + municipalities + " " + rights,
        "select enter_caller('iss', '%s', 'client', '%s', '%s')"
            .formatted(subject, municipalities, rights));
  }

  /** The same subject, told by another issuer: somebody else. */
  private static Person stranger(String subject) {
    Person person = another(works(subject));
    return new Person("another " + subject, person.enters());
  }

  private static Person another(Person person) {
    return new Person("another " + person.name(), person.enters().replace("'iss'", "'another'"));
  }

  private static Person importing(Person person) {
    return new Person(
        person.name() + " importing",
        person.enters().replace("{case-files", "{import:history,case-files"));
  }

  private static Person process(String name) {
    return new Person(name, "select set_config('socialteams.process', '" + name + "', true)");
  }

  void enter(Connection transaction) throws SQLException {
    try (Statement statement = transaction.createStatement()) {
      statement.execute(enters);
    }
  }
}
