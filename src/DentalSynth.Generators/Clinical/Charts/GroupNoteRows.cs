using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Writes the procedures of a visit that share a group note as table procgroupitem.</summary>
/// <remarks>Read by the dbt models stg_opendental__procgroupitem and stg_opendental__procedurelog.</remarks>
[Table("ProcGroupItem", BelongsTo = TableScope.Patient, Noun = "group note items", LeastPer1000Patients = 190)]
internal sealed class GroupNoteRows : IVisitChart
{
    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        var mended = visit.Treatments.Where(treatment => treatment.Diagnosis is not null).ToList();
        if (mended.Count < 2)
        {
            return;
        }

        foreach (var treatment in mended)
        {
            rows.Add(
                new ProcGroupItem
                {
                    ProcGroupItemNum = member.Keys.ProcGroupItem.Next(),
                    ProcNum = treatment.ProcNum,
                    GroupNum = mended[0].ProcNum,
                }
            );
        }
    }
}
