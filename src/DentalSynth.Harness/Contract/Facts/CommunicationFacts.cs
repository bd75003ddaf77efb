using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System F: who was told what, when and how.</summary>
internal static class CommunicationFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_contact_ends_after_it_begins",
            PracticeSystem.Communication,
            "the length of a call is never negative",
            RuleFile.Contacts,
            new NoRows(
                """
                select format('commlog %s: from %s to %s', "CommlogNum", "CommDateTime", "DateTimeEnd")
                from raw.commlog
                where "DateTimeEnd" > '1900-01-01' and "DateTimeEnd" < "CommDateTime"
                """
            )
        ),
        new(
            "Every_contact_has_a_direction_a_way_and_a_reason",
            PracticeSystem.Communication,
            "the communication models group contacts by who called whom, how, and what about",
            RuleFile.Contacts,
            new NoRows(
                """
                select format('commlog %s: direction %s, mode %s, type %s', "CommlogNum", "SentOrReceived", "Mode_",
                    "CommType")
                from raw.commlog
                where coalesce("SentOrReceived", -1) not in (0, 1, 2)
                    or coalesce("Mode_", -1) not in (0, 1, 2, 3, 4, 5, 6, 8)
                    or coalesce("CommType", 0) = 0
                    or coalesce("Note", '') = ''
                """
            )
        ),
    ];
}
