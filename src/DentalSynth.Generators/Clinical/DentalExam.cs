using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>A dentist's exam: findings, treatment plan and the patient's acceptance.</summary>
internal sealed class DentalExam(
    Member member,
    ClinicalRules rules,
    AcceptanceSteering acceptance,
    RandomSources sources
)
{
    // Not every need has a suitable tooth; if none does, another need is drawn.
    private const int Tries = 4;
    private readonly Charting charting = new(member, rules, sources);

    /// <summary>Charts the teeth that are missing at the first visit.</summary>
    public void ChartTeeth(DateOnly day)
    {
        if (member.Mouth.MissingAtFirst is null)
        {
            var draw = sources.For("missing teeth", member.PatNum);
            member.Mouth.Examine(rules.MissingTeeth.GoneAt(member.AgeOn(day), draw));
        }
    }

    /// <summary>Diagnoses and adds the treatment to a plan.</summary>
    /// <returns>The accepted treatment, most urgent first, with the kind of visit that it needs.</returns>
    public IReadOnlyList<(AppointmentKind Kind, Treatment Work)> Examine(Visit visit)
    {
        var age = member.AgeOn(visit.Date);
        var findings = rules.Diagnosis.Findings(age, sources.For("diagnosis", visit.AptNum));
        var proposed = new List<Treatment>();
        var accepted = new List<(AppointmentKind, Treatment)>();
        foreach (var finding in findings)
        {
            if (Locate(finding, visit, age) is not var (need, site))
            {
                continue;
            }

            var work = Propose(need, site, visit);
            proposed.AddRange(work);
            if (Accepts(work[0], visit))
            {
                work.ForEach(treatment => treatment.IsAccepted = true);
                accepted.AddRange(work.Where(treatment => treatment.PreparedBy is null).Select(x => (need.Visit, x)));
            }
        }

        if (proposed.Count > 0)
        {
            member.Add(new TreatmentPlan(visit, proposed));
        }

        return accepted;
    }

    private bool Accepts(Treatment work, Visit visit)
    {
        var rule = rules.Acceptance;
        var odds = rule.Odds(
            member.IsInsured,
            work.Priority == TreatmentPriority.Urgent,
            visit.IsFirst,
            member.HasRefused
        );
        var steering = rule.IsCostly(work.Fee) ? acceptance.Costly : acceptance.Other;
        var accepts = steering.Decide(rule.Share(work.Fee), odds, sources.For("acceptance", work.ProcNum));
        member.HasRefused |= !accepts;
        return accepts;
    }

    private (TreatmentNeed Need, ToothSite Site)? Locate(TreatmentNeed finding, Visit visit, int age)
    {
        var draw = sources.For("tooth", visit.AptNum, member.Treatments.Count);
        TreatmentNeed? need = finding;
        for (var attempt = 0; attempt < Tries && need is not null; attempt++)
        {
            if (rules.Tooth.Site(need.Code, age, member.Mouth, draw) is { } site)
            {
                return (need, site);
            }

            need = rules.Diagnosis.Another(age, draw);
        }

        return null;
    }

    private List<Treatment> Propose(TreatmentNeed need, ToothSite site, Visit visit)
    {
        var work = new List<Treatment> { Add(need.Code, site, need, visit) };
        var tooth = site with { Surf = null };
        if (need.FollowUp is { } followUp)
        {
            tooth = IsHolder(followUp) ? rules.Tooth.Holder(site, member.Mouth)! : tooth;
            work.Add(Add(followUp, tooth, need, visit));
        }

        if (need.Preparation is { } preparation)
        {
            var prepared = Add(preparation, OnTooth(preparation) ? tooth : ToothSite.None, need, visit);
            work.ForEach(fitted => fitted.PreparedBy = prepared);
            work.Add(prepared);
        }

        return work;
    }

    // A bridge's retainer crown is on the tooth beside the gap.
    private static bool IsHolder(CdtCode code) => code.ProcCode is "D6740" or "D6750";

    private static bool OnTooth(CdtCode code) => code.Area == TreatmentArea.Tooth;

    private Treatment Add(CdtCode code, ToothSite site, TreatmentNeed need, Visit visit)
    {
        var treatment = charting.Add(code, site, visit.Date, visit.Slot.Dentist, need);
        member.Mouth.Plan(treatment);
        return treatment;
    }
}
