using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Writes procedures that take two visits, preparation and seating, as table procmultivisit.</summary>
/// <remarks>Read by the dbt model stg_opendental__procmultivisit.</remarks>
[Table(
    "ProcMultiVisit",
    BelongsTo = TableScope.Patient,
    Noun = "multi-visit procedures",
    Changes = "IsInProcess ProcStatus SecDateTEdit"
)]
internal sealed class MultiVisitRows : IVisitChart
{
    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        foreach (var preparation in visit.Treatments)
        {
            var fitted = member.Treatments.Where(work => work.PreparedBy == preparation).ToList();
            if (fitted.Count > 0)
            {
                Write(member, preparation, fitted, rows);
            }
        }
    }

    private static void Write(Member member, Treatment preparation, List<Treatment> fitted, IRowWriter rows)
    {
        var begun = Clock.Closing(preparation.Date);
        var isInProcess = fitted.Exists(work => work.Status != ProcStatus.Complete);
        var edited = isInProcess ? begun : Clock.Closing(fitted.Max(work => work.Date));
        long? group = null;
        foreach (var work in fitted.Prepend(preparation))
        {
            var number = member.Keys.ProcMultiVisit.Next();
            group ??= number;
            rows.Add(
                new ProcMultiVisit
                {
                    ProcMultiVisitNum = number,
                    GroupProcMultiVisitNum = group,
                    ProcNum = work.ProcNum,
                    ProcStatus = (short)work.Status,
                    IsInProcess = isInProcess,
                    SecDateTEntry = begun,
                    SecDateTEdit = edited,
                    PatNum = member.PatNum,
                }
            );
        }
    }
}
