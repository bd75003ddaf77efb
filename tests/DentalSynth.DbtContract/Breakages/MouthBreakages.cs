namespace DentalSynth.DbtContract.Breakages;

/// <summary>Teeth and gums.</summary>
internal static class MouthBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a child who comes with a tooth missing",
            "Nobody_under_eighteen_comes_with_a_tooth_missing",
            [],
            """
            update raw.patient set "Birthdate" = '2015-06-01'
            where "PatNum" = (select min("PatNum") from raw.toothinitial where "InitialType" = 0)
            """
        ),
        new(
            "front teeth that are lost like molars",
            "Front_teeth_are_kept_longest",
            [],
            """
            update raw.toothinitial set "ToothNum" = '8' where "InitialType" = 0 and "ToothNum" in ('2', '3', '14', '15')
            """
        ),
        new(
            "wisdom teeth that nobody has had out",
            "One_in_three_adults_has_had_all_wisdom_teeth_out",
            [],
            """
            delete from raw.toothinitial where "InitialType" = 0 and "ToothNum" in ('1', '16')
            """
        ),
        new(
            "a deep pocket in healthy gums",
            "Only_diseased_gums_have_deep_pockets_and_scaling_makes_them_shallow",
            [],
            """
            update raw.periomeasure set "MBvalue" = 6
            where "SequenceType" = 4 and greatest("MBvalue", "Bvalue", "DBvalue", "MLvalue", "Lvalue", "DLvalue") <= 3
            """
        ),
        new(
            "a scaling that was planned without measuring",
            "Pockets_are_measured_where_scaling_is_found_and_after_it",
            [],
            """
            update raw.perioexam set "ExamDate" = "ExamDate" + 1
            """
        ),
        new(
            "mouths that are measured at every visit",
            "Few_healthy_mouths_are_measured",
            [],
            """
            insert into raw.perioexam ("PerioExamNum", "PatNum", "ExamDate")
            select 900000000 + "AptNum", "PatNum", "AptDateTime"::date from raw.appointment where "AptStatus" = 2
            """
        ),
    ];
}
