using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Refers patients to specialists: the referral, the letter and the specialist's report.</summary>
internal sealed class Specialists(RecordRules rules, Practice practice)
{
    private readonly ILookup<long?, long> bySpecialty = practice.Referrals.ToLookup(
        referral => referral.Specialty,
        referral => referral.ReferralNum
    );

    /// <summary>Refers a patient at the end of an exam, and files the specialist's report when it comes.</summary>
    /// <param name="records">The patient's records.</param>
    /// <param name="specialty">The specialty.</param>
    /// <param name="exam">The visit at which the need was found.</param>
    /// <param name="work">The treatment that the specialist is to do; null when the specialist decides.</param>
    public IEnumerable<DateOnly> Course(PatientRecords records, long specialty, Visit exam, Treatment? work)
    {
        var random = work is null
            ? records.Draw("specialist after a visit", exam.AptNum)
            : records.Draw("specialist", work.ProcNum);
        var course = rules.ReferralCourse.Course(exam.Date, random);
        var provider = work?.ProvNum ?? exam.Slot.Dentist;
        records.Refer(new PatientReferral(Pick(specialty, random), provider, work?.ProcNum ?? 0, course));
        records.File(FiledDocuments.ReferralLetter, exam);
        records.Log(Contacts.ReferralSent, exam.Slot.Start.AddMinutes(exam.Slot.Minutes + random.Between(5, 60)));
        if (course.Consulted is { } consulted)
        {
            yield return consulted;
            records.Log(Contacts.SpecialistReport);
            records.File(FiledDocuments.SpecialistReport);
        }
    }

    private long Pick(long specialty, RandomSource random) => random.Pick([.. bySpecialty[specialty]]);
}
