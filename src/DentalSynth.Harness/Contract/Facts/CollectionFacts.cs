using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System E: how the office goes after what is open.</summary>
internal static class CollectionFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_task_is_finished_after_it_was_given",
            PracticeSystem.Collection,
            "only a finished task has an end, and it lies after its beginning",
            RuleFile.Tasks,
            new NoRows(
                """
                select format('task %s of status %s: from %s to %s', "TaskNum", "TaskStatus", "DateTimeOriginal",
                    "DateTimeFinished")
                from raw.task
                where coalesce("DateTimeFinished" > '1900-01-01', false) <> ("TaskStatus" = 2)
                    or ("DateTimeFinished" > '1900-01-01' and "DateTimeFinished" < "DateTimeOriginal")
                """
            )
        ),
        new(
            "A_task_about_a_patient_or_a_visit_names_one_that_exists",
            PracticeSystem.Collection,
            "KeyNum is a patient where ObjectType is 1 and an appointment where it is 2",
            RuleFile.Tasks,
            new NoRows(
                """
                select format('task %s: object type %s, key %s', t."TaskNum", t."ObjectType", t."KeyNum")
                from raw.task as t
                left join raw.patient as p on t."ObjectType" = 1 and p."PatNum" = t."KeyNum"
                left join raw.appointment as a on t."ObjectType" = 2 and a."AptNum" = t."KeyNum"
                where t."ObjectType" in (1, 2) and p."PatNum" is null and a."AptNum" is null
                """
            )
        ),
    ];
}
