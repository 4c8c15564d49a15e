// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.AreaTopics;
import nl.socialteams.contracts.area.CodeAttribute;
import nl.socialteams.contracts.area.CodeListState;
import nl.socialteams.contracts.area.CodeListVersionState;
import nl.socialteams.contracts.area.ListedCode;
import nl.socialteams.contracts.area.MappedCode;

/**
 * Code lists as area-service tells them. The life domains are those of its golden example:
 * INCOME_AND_WORK and MENTAL_HEALTH until July 2014; then FINANCES, WORK_AND_EDUCATION and
 * MENTAL_HEALTH.
 */
public final class CodeListNews {
  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "area-service");
  private static final Instant KNOWN = Instant.parse("2013-01-01T08:00:00Z");
  private static final LocalDate NEW_YEAR_2017 = LocalDate.of(2017, 1, 1);

  private CodeListNews() {}

  /** Tells all of it, and returns once this service has it in its copy. */
  public static void arrives() {
    List<CodeListState> lists = usual();
    lists.forEach(CodeListNews::tell);
    Awaitility.await()
        .until(
            () ->
                Stored.number("select count(*) from mapped_code_list where municipality = 'GM0935'")
                    == lists.size() + 1);
  }

  public static void tell(CodeListState list) {
    AreaNews.tell(
        AreaTopics.CODE_LISTS,
        EVENTS.create(AreaEvents.CODE_LIST_CHANGED, list.listId().toString(), list));
  }

  private static List<CodeListState> usual() {
    return List.of(
        zrm(),
        list("MAASTRICHT_FAN", "FINANCES", "MENTAL_HEALTH", "SOCIAL_EMOTIONAL_SUPPORT*"),
        list("SELF_SUFFICIENCY_MATRIX", "ZRM", "MAASTRICHT_FAN"),
        list(
            "TILT_RING",
            "OWN_STRENGTH",
            "SOCIAL_NETWORK",
            "GENERAL_PROVISION",
            "INDIVIDUAL_PROVISION"),
        list("GOAL", "IMPROVE", "STABILISE", "GUIDE_DECLINE"),
        list("LAW", "WMO_2015", "JEUGDWET", "WGS"),
        list("ACTOR_KIND", "RESIDENT", "NETWORK", "VOLUNTEER", "PROFESSIONAL"),
        list("SUPPORT_KIND", "DEBT_COUNSELLING", "BUDDY", "INDIVIDUAL_GUIDANCE"),
        list("INTERVENTION_OUTCOME", "GOAL_REACHED", "NOT_REACHED"),
        list("DEPARTURE_REASON", "RESIDENT_DIRECTS", "OWN_NETWORK_USED"),
        list("NO_DEPARTURE_REASON", "SECOND_LINE_NEEDED"),
        list("EVALUATION_EFFECT", "LESS_DEMAND", "PREVENTIVE"),
        list("ARRANGEMENT_DIFFERENCE", "MORE_RESIDENT_LESS_PROFESSIONAL"),
        list("INSTRUMENT", "KITCHEN_TABLE_TALK", "ZRM"));
  }

  /** Two versions: of the earlier one's domains, one was split and one has another name. */
  private static CodeListState zrm() {
    return new CodeListState(
        id("ZRM"),
        "GM0935",
        1,
        "ZRM",
        "Zelfredzaamheid-Matrix",
        "Self-sufficiency matrix",
        List.of(
            version(
                "ZRM",
                1,
                "ZRM-2013",
                null,
                NEW_YEAR_2017,
                List.of(),
                "FINANCES",
                "DAILY_LIVING",
                "ADDICTION",
                "SOCIAL_EMOTIONAL_SUPPORT*"),
            version(
                "ZRM",
                2,
                "ZRM-2017",
                NEW_YEAR_2017,
                null,
                List.of(
                    new MappedCode("FINANCES", List.of("FINANCES")),
                    new MappedCode(
                        "DAILY_LIVING", List.of("BASIC_DAILY_LIVING", "INSTRUMENTAL_DAILY_LIVING")),
                    new MappedCode("ADDICTION", List.of("SUBSTANCE_USE")),
                    new MappedCode(
                        "SOCIAL_EMOTIONAL_SUPPORT", List.of("SOCIAL_EMOTIONAL_SUPPORT"))),
                "FINANCES",
                "BASIC_DAILY_LIVING",
                "INSTRUMENTAL_DAILY_LIVING",
                "SUBSTANCE_USE",
                "SOCIAL_EMOTIONAL_SUPPORT*")));
  }

  /** A list with one version that always held; a star marks the parenting supplement. */
  private static CodeListState list(String code, String... codes) {
    return new CodeListState(
        id(code),
        "GM0935",
        1,
        code,
        code,
        code,
        List.of(version(code, 1, code + "-1", null, null, List.of(), codes)));
  }

  private static CodeListVersionState version(
      String list,
      int number,
      String label,
      LocalDate from,
      LocalDate until,
      List<MappedCode> mappings,
      String... codes) {
    List<ListedCode> items =
        IntStream.range(0, codes.length).mapToObj(at -> item(at + 1, codes[at])).toList();
    return new CodeListVersionState(
        id(list + number), number, label, from, until, KNOWN, true, items, mappings);
  }

  private static ListedCode item(int order, String told) {
    String code = told.replace("*", "");
    List<CodeAttribute> attributes =
        code.equals(told) ? List.of() : List.of(new CodeAttribute("parentingSupplement", "true"));
    return new ListedCode(code, order, code + " (nl)", code + " (en)", attributes);
  }

  /** The same list with other codes, as a later state of it. */
  public static CodeListState again(String code, long version, String... codes) {
    CodeListState first = list(code, codes);
    return new CodeListState(first.listId(), "GM0935", version, code, code, code, first.versions());
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("list " + name).getBytes(StandardCharsets.UTF_8));
  }
}
