using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>Charts a patient's procedures.</summary>
internal sealed class Charting(Member member, ClinicalRules rules, RandomSources sources)
{
    /// <summary>Charts a procedure, completed or treatment planned.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="site">The tooth, surfaces, quadrant or arch.</param>
    /// <param name="day">The day on which it is charted.</param>
    /// <param name="provNum">The provider.</param>
    /// <param name="need">The diagnosis that it treats; null for procedures of a check-up.</param>
    public Treatment Add(CdtCode code, ToothSite site, DateOnly day, long provNum, TreatmentNeed? need = null)
    {
        var procNum = member.Keys.ProcedureLog.Next();
        var treatment = new Treatment
        {
            ProcNum = procNum,
            Code = code,
            Fee = rules.Fee.Fee(code.StandardFee, sources.For("fee", procNum)),
            Site = site,
            Charted = day,
            ChartedBy = provNum,
            Diagnosis = need?.Diagnosis,
            Priority = need is null ? Model.Codes.Clinical.TreatmentPriority.None : rules.Priority.Priority(need.Visit),
        };
        member.Add(treatment);
        return treatment;
    }
}
