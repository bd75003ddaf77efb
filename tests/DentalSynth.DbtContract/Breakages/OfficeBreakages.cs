namespace DentalSynth.DbtContract.Breakages;

/// <summary>Systems E and F: tasks and contacts.</summary>
internal static class OfficeBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a task that was finished before it was given",
            "A_task_is_finished_after_it_was_given",
            ["not_before_stg_opendental__task_finished_at__created_at"],
            """
            update raw.task set "DateTimeFinished" = "DateTimeOriginal" - interval '1 day'
            where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
            """
        ),
        new(
            "a task about a patient who does not exist",
            "A_task_about_a_patient_or_a_visit_names_one_that_exists",
            [],
            """
            update raw.task set "KeyNum" = 999999
            where "TaskNum" = (select min("TaskNum") from raw.task where "ObjectType" = 1)
            """
        ),
        new(
            "a contact that ends before it begins",
            "A_contact_ends_after_it_begins",
            ["not_before_stg_opendental__commlog_ended_at__communicated_at"],
            """
            update raw.commlog set "DateTimeEnd" = "CommDateTime" - interval '1 minute'
            where "CommlogNum" = (select min("CommlogNum") from raw.commlog)
            """
        ),
        new(
            "a contact without a reason",
            "Every_contact_has_a_direction_a_way_and_a_reason",
            [],
            """
            update raw.commlog set "CommType" = 0
            where "CommlogNum" = (select min("CommlogNum") from raw.commlog)
            """
        ),
    ];
}
