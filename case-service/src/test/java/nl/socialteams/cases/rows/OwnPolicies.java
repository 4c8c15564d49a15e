// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.accesslog.ProcessingActivity;
import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CallerReach;
import nl.socialteams.cases.access.CurrentActor;
import nl.socialteams.cases.access.RestrictedFiles;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.knowntime.Today;
import nl.socialteams.testing.policies.Kept;
import nl.socialteams.testing.policies.Made;
import nl.socialteams.testing.policies.SomeCaller;

/**
 * The policies of the service for one caller, without the service around them and over tables that
 * let everything pass: what they keep from the caller, they keep by themselves. The rows are those
 * of {@code files.sql}.
 */
public final class OwnPolicies implements AutoCloseable {
  private static final String WORKS = "case-files:read";
  private static final MappedFiles FILES = new MappedFiles();

  private final SomeCaller somebody;
  private final Caller caller;
  private final EntityManager entities;
  private final AccessRecorder recorder;
  private final CallerReach reach;
  private final RestrictedFiles restricted;
  private final SeenRegistrations seenRegistrations;
  private final VisibleRegistration registrations;
  private final VisibleCase cases;

  private OwnPolicies(SomeCaller somebody, UnaryOperator<String> asked) {
    this.somebody = somebody;
    caller = somebody.caller();
    entities = FILES.enteredBy(somebody, asked);
    recorder = recorder();
    reach = Made.of(CallerReach.class, caller, MappedFiles.within(entities));
    restricted = Made.of(RestrictedFiles.class, entities);
    seenRegistrations = Made.of(SeenRegistrations.class, reach, entities);
    registrations =
        Made.of(VisibleRegistration.class, reach, seenRegistrations, recorder, restricted);
    cases = Made.of(VisibleCase.class, reach, entities, recorder, restricted);
  }

  public static OwnPolicies of(SomeCaller somebody) {
    return new OwnPolicies(somebody, UnaryOperator.identity());
  }

  /**
   * The same, with queries that are weakened on their way.
   *
   * @param asked changes the text of each query
   */
  public static OwnPolicies weakened(SomeCaller somebody, UnaryOperator<String> asked) {
    return new OwnPolicies(somebody, asked);
  }

  /** Somebody who works in files, in both municipalities. */
  public static SomeCaller works(String subject) {
    return SomeCaller.ofMunicipality("GM0935", "GM0794")
        .named(subject)
        .with(WORKS, "case-files:write", "cases:register", "cases:break-glass");
  }

  /** Everybody by whom the policies differ. */
  public static List<SomeCaller> everybody() {
    return List.of(
        works("member"),
        works("former"),
        works("coordinator"),
        works("kept"),
        works("conflicted"),
        works("standin"),
        works("rescuer"),
        works("elsewhere"),
        works("directing"),
        works("partner"),
        works("importer").with(WORKS, "import:history"),
        works("importer"),
        works("importer").by("another").with(WORKS, "import:history"),
        works("adviser").with(WORKS, "tailor-made-plans:advise"),
        works("adviser"),
        works("member").by("another"),
        works("partner").by("another"),
        SomeCaller.ofMunicipality("GM0794").named("member").with(WORKS),
        works("member").with("cases:register"));
  }

  public static UUID registration(String end) {
    return id("0006", end);
  }

  public static UUID caseFile(String end) {
    return id("0007", end);
  }

  public static UUID client(String end) {
    return id("0005", end);
  }

  public static UUID household(String end) {
    return id("0004", end);
  }

  public static UUID id(String kind, String end) {
    return UUID.fromString("00000000-0000-0000-%s-00000000000%s".formatted(kind, end));
  }

  /** By how an identifier of the rows ends. */
  public static String end(UUID id) {
    return id.toString().substring(35);
  }

  public Caller caller() {
    return caller;
  }

  public EntityManager entities() {
    return entities;
  }

  public CallerReach reach() {
    return reach;
  }

  /** What was changed meanwhile holds from the next request on. */
  public void enterAnew() {
    MappedFiles.enter(entities, somebody);
  }

  public RestrictedFiles restricted() {
    return restricted;
  }

  public SeenRegistrations seenRegistrations() {
    return seenRegistrations;
  }

  public VisibleRegistration registrations() {
    return registrations;
  }

  public VisibleCase cases() {
    return cases;
  }

  public AccessRecorder access() {
    return recorder;
  }

  public Workers workers() {
    return Made.of(Workers.class, entities, caller);
  }

  public Today today() {
    return Made.of(Today.class, Clock.systemUTC());
  }

  public CurrentActor actor() {
    return Made.of(CurrentActor.class, caller, Clock.systemUTC());
  }

  /** By which rule the access log would say that the caller was let in. */
  public String basis() {
    return (String) Kept.member(recorder, "basis");
  }

  /** What the access log would name. */
  public String told() {
    return Made.answer(Kept.member(recorder, "notes"), "take").toString();
  }

  private static AccessRecorder recorder() {
    Object declared =
        Made.of(
            "nl.socialteams.accesslog.DeclaredOperation",
            "getCase",
            new ProcessingActivity("support", "", "", ""),
            null,
            null);
    AccessRecorder made =
        Made.of(
            AccessRecorder.class,
            null,
            null,
            Made.of("nl.socialteams.accesslog.RunningTransaction", outsideTransactions()));
    return Kept.with(
        made,
        "running",
        Made.of("nl.socialteams.accesslog.RunningOperation", declared, null, null, null));
  }

  private static TransactionSynchronizationRegistry outsideTransactions() {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            OwnPolicies.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, told) -> Status.STATUS_NO_TRANSACTION);
  }

  @Override
  public void close() {
    entities.getTransaction().rollback();
    entities.close();
  }
}
