using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Validation.Clinical;

/// <summary>Whether what is done to a tooth can be done to it.</summary>
internal static class ToothChecks
{
    private const int PrimaryTeethUntil = 12; // years of age: the last primary molars are lost
    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "No_tooth_has_the_same_treatment_twice",
            "a tooth is sealed, filled, crowned, extracted or replaced once, a quadrant scaled once",
            practice =>
                new ToothChart(practice)
                    .Work.Where(work =>
                        work.Work is not (ToothWork.None or ToothWork.Denture or ToothWork.Splint or ToothWork.Whitened)
                    )
                    .GroupBy(work =>
                        (
                            work.Row.PatNum,
                            work.Work,
                            work.Row.ToothNum,
                            work.Work is ToothWork.Scaled ? work.Row.Surf : null
                        )
                    )
                    .SelectMany(works => works.Skip(1))
                    .Select(work => new Offender(
                        work.Row,
                        $"tooth {work.Row.ToothNum}{work.Row.Surf} was {work.Work} before"
                    ))
        ),
        new(
            "Only_a_missing_tooth_is_replaced_and_nothing_else_is_done_to_it",
            "toothinitial has the tooth of an implant or bridge by DateTP, and no other procedure's before ProcDate",
            practice =>
            {
                var chart = new ToothChart(practice);
                return from work in chart.Work
                    where work.Row.ToothNum is not null
                    let since = chart.MissingSince(work.Row.PatNum, work.Row.ToothNum)
                    where
                        Replaces(work)
                            ? !(since <= work.Row.DateTP)
                            : !BelongsToImplant(work.Row) && since < work.Row.ProcDate
                    select new Offender(
                        work.Row,
                        $"{work.Row.OldCode} on tooth {work.Row.ToothNum}, missing since {since:O}"
                    );
            }
        ),
        new(
            "An_extracted_tooth_is_charted_as_missing_on_its_day",
            "toothinitial has the tooth of a completed extraction from its ProcDate on",
            practice =>
            {
                var chart = new ToothChart(practice);
                return from work in chart.Work
                    where work.Work == ToothWork.Extracted && ToothChart.IsDone(work.Row)
                    let since = chart.MissingSince(work.Row.PatNum, work.Row.ToothNum)
                    where since != work.Row.ProcDate
                    select new Offender(
                        work.Row,
                        $"tooth {work.Row.ToothNum} of {work.Row.ProcDate:O}, missing since {since:O}"
                    );
            }
        ),
        new(
            "No_crowned_tooth_is_filled",
            "a filling is complete by the DateTP of the crown on its tooth",
            FillingsUnderCrowns
        ),
        new(
            "Primary_teeth_are_treated_in_children_only",
            "procedures on teeth A to T are of patients below 12",
            practice =>
            {
                var born = practice.Rows.RowsOf<Patient>().ToDictionary(row => row.PatNum, row => row.Birthdate);
                return from work in new ToothChart(practice).Work
                    where work.Row.ToothNum is [>= 'A' and <= 'T']
                    let birth = born.GetValueOrDefault(work.Row.PatNum ?? 0)
                    where work.Row.DateTP >= birth?.AddYears(PrimaryTeethUntil)
                    select new Offender(work.Row, $"tooth {work.Row.ToothNum} on {work.Row.DateTP:O}, born {birth:O}");
            }
        ),
        new(
            "SRP_is_charted_on_a_quadrant",
            "D4341 and D4342 have one of UR, UL, LL, LR as Surf and no ToothNum",
            practice =>
                new ToothChart(practice)
                    .Work.Where(work => work.Work == ToothWork.Scaled)
                    .Where(work => !Quadrants.Contains(work.Row.Surf) || work.Row.ToothNum is not null)
                    .Select(work => new Offender(work.Row, $"{work.Row.OldCode} on {work.Row.ToothNum}{work.Row.Surf}"))
        ),
        new(
            "Lab_work_is_delivered_after_the_visit_that_prepares_it",
            "the first procedure of a procmultivisit group is complete, the others on a later day",
            EarlyDeliveries
        ),
    ];

    private static bool Replaces((ProcedureLog Row, ToothWork Work) work) =>
        work.Work is ToothWork.Implanted or ToothWork.Replaced;

    // A post belongs to the implant that takes the tooth's place.
    private static bool BelongsToImplant(ProcedureLog row) => row.OldCode is "D6056";

    private static IEnumerable<Offender> FillingsUnderCrowns(CheckedPractice practice)
    {
        var work = new ToothChart(practice).Work;
        var crowned = work.Where(work => work.Work == ToothWork.Crowned)
            .ToLookup(work => (work.Row.PatNum, work.Row.ToothNum), work => work.Row.DateTP);
        return from filling in work
            where filling.Work == ToothWork.Filled
            from day in crowned[(filling.Row.PatNum, filling.Row.ToothNum)]
            where !ToothChart.IsDone(filling.Row) || filling.Row.ProcDate > day
            select new Offender(filling.Row, $"on {filling.Row.ProcDate:O}, crown of {day:O}");
    }

    private static IEnumerable<Offender> EarlyDeliveries(CheckedPractice practice)
    {
        var procedures = practice.Rows.RowsOf<ProcedureLog>().ToDictionary(row => row.ProcNum);
        return from steps in practice.Rows.RowsOf<ProcMultiVisit>().GroupBy(step => step.GroupProcMultiVisitNum)
            let work = steps
                .OrderBy(step => step.ProcMultiVisitNum)
                .Select(step => procedures.GetValueOrDefault(step.ProcNum ?? 0))
                .OfType<ProcedureLog>()
                .ToList()
            where work.Count > 0
            from delivery in work.Skip(1).Where(ToothChart.IsDone).DefaultIfEmpty()
            where !ToothChart.IsDone(work[0]) || delivery?.ProcDate <= work[0].ProcDate
            select new Offender(
                delivery ?? work[0],
                $"prepared on {work[0].ProcDate:O}, delivered on {delivery?.ProcDate:O}"
            );
    }
}
