namespace DentalSynth.DbtContract.Breakages;

/// <summary>Who comes from where, who is sent elsewhere, and who is asked again.</summary>
internal static class ReferralBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a new patient whom a specialist has sent",
            "A_patient_says_once_what_brought_the_family_and_it_is_no_specialist",
            [],
            """
            update raw.refattach set "ReferralNum" = 1
            where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach where "RefType")
            """
        ),
        new(
            "new patients who say nothing",
            "One_new_patient_in_six_says_what_brought_the_family",
            [],
            """
            delete from raw.refattach where "RefType"
            """
        ),
        new(
            "families whom only the radio brings",
            "Word_of_mouth_brings_three_families_in_ten",
            [],
            """
            update raw.refattach set "ReferralNum" = 20 where "RefType"
            """
        ),
        new(
            "hard work sent to who straightens teeth",
            "Work_goes_to_a_specialist_for_it_and_crooked_teeth_of_children_do_once",
            [],
            """
            update raw.refattach set "ReferralNum" = 8
            where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach where not "RefType" and "ProcNum" <> 0)
            """
        ),
        new(
            "hard cases that stay here",
            "Four_in_five_hard_cases_refused_here_go_to_a_specialist",
            [],
            """
            delete from raw.refattach where not "RefType" and "ProcNum" <> 0
            """
        ),
        new(
            "teeth that are all found crooked",
            "One_check_up_in_seven_at_the_age_for_braces_finds_crooked_teeth",
            [],
            """
            insert into raw.refattach ("RefAttachNum", "PatNum", "RefDate", "RefType", "ProcNum")
            select -min("AptNum"), "PatNum", min("AptDateTime"::date), false, 0
            from raw.appointment
            join raw.patient using ("PatNum")
            where "AptStatus" = 2 and date_part('year', age("AptDateTime"::date, "Birthdate")) between 9 and 13
            group by "PatNum"
            """
        ),
        new(
            "a patient who is asked again a week late",
            "Who_refuses_work_is_asked_again_after_45_days",
            [],
            """
            update raw.task set "DateTask" = "DateTask" + 7
            where "TaskNum" = (select min("TaskNum") from raw.task where "TaskListNum" = 2)
            """
        ),
        new(
            "patients who are not asked again",
            "Seven_in_ten_plans_with_refused_work_are_asked_about_again",
            [],
            """
            update raw.task set "TaskListNum" = 5 where "TaskListNum" = 2
            """
        ),
    ];
}
