using DentalSynth.Generators.Model.Codes.Office;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table provider: dentists and hygienists, and the practice's own provider where it is used.</summary>
/// <remarks>Read by the dbt models int_provider_profile, dim_provider and mart_production_summary.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table(
    "Provider",
    BelongsTo = TableScope.Clinic,
    LeastRows = 12,
    MayBeEmpty = "Birthdate DEANum FName NationalProvID PreferredName SSN StateLicense StateWhereLicensed Suffix",
    MayBeNegative = "ProvColor",
    History = "Birthdate"
)]
internal sealed class ProviderRows(Practice practice, RandomSources sources, DateOnly opened)
{
    private const int YoungestAge = 28; // after dental school; the oldest still works at the end of the longest run
    private const int OldestAge = 60;

    // A step that keeps neighbors in the appointment book apart.
    private const int FirstColor = unchecked((int)0xFF80A0C0);
    private const int ColorStep = 0x001A0D27;

    /// <summary>Returns one row per dentist and hygienist, and the practice's own if it has one.</summary>
    public IEnumerable<Provider> All()
    {
        var clinicians = practice.Clinics.SelectMany(clinic =>
            clinic.Dentists.Concat(clinic.Hygienists).Select(clinician => Row(clinician, clinic))
        );
        return (practice.PlannedWorkProvNum ?? practice.LatePaymentProvNum) is { } own
            ? clinicians.Append(OwnRow(own))
            : clinicians;
    }

    private Provider OwnRow(long number) =>
        new()
        {
            ProvNum = number,
            Abbr = "OFFICE",
            ItemOrder = short.MaxValue,
            LName = "Office",
            FName = string.Empty,
            PreferredName = string.Empty,
            Suffix = string.Empty,
            FeeSched = practice.StandardFees.FeeSchedNum,
            Specialty = ProviderSpecialty.General,
            IsSecondary = false,
            ProvColor = FirstColor,
            OutlineColor = 0,
            IsHidden = false,
            UsingTIN = true,
            SigOnFile = true,
            AnesthProvType = 0,
            IsCDAnet = false,
            IsNotPerson = true,
            IsInstructor = false,
            EhrMuStage = 0,
            ProvStatus = (short)ProviderStatus.Active,
            IsHiddenReport = false,
            IsErxEnabled = false,
            HourlyProdGoalAmt = 0,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
        };

    private Provider Row(Clinician clinician, DentalClinic clinic)
    {
        var source = sources.For("provider", clinician.ProvNum);
        var name = PersonName.Draw(practice.Names, source);
        var number = clinician.ProvNum;
        var town = practice.Names.ZipCodes[(clinic.Number - 1) % practice.Names.ZipCodes.Count];
        return new()
        {
            ProvNum = number,
            Abbr = $"{(clinician.IsHygienist ? "HYG" : "DOC")}{number}",
            ItemOrder = (short)(number - 1),
            LName = name.Last,
            FName = name.First,
            PreferredName = name.First,
            Suffix = clinician.IsHygienist ? "RDH" : source.Pick(["DDS", "DMD"]),
            FeeSched = practice.StandardFees.FeeSchedNum,
            Specialty = clinician.IsHygienist ? ProviderSpecialty.Hygiene : ProviderSpecialty.General,
            SSN = InventedIdentifiers.SocialSecurityNumber(number),
            StateLicense = InventedIdentifiers.License(number),
            StateWhereLicensed = town.State,
            DEANum = clinician.IsHygienist ? null : InventedIdentifiers.PrescriberNumber(name.Last, number),
            NationalProvID = InventedIdentifiers.NationalProviderNumber(number),
            IsSecondary = clinician.IsHygienist,
            ProvColor = FirstColor + (ColorStep * (int)(number % 64)),
            OutlineColor = 0,
            IsHidden = false,
            UsingTIN = false,
            SigOnFile = true,
            AnesthProvType = 0,
            IsCDAnet = false,
            IsNotPerson = false,
            IsInstructor = false,
            EhrMuStage = 0,
            ProvStatus = (short)ProviderStatus.Active,
            IsHiddenReport = false,
            IsErxEnabled = !clinician.IsHygienist,
            Birthdate = opened.AddYears(-source.Between(YoungestAge, OldestAge)).AddDays(-source.Below(365)),
            HourlyProdGoalAmt = (
                clinician.IsHygienist ? practice.Profile.Clinic.HygienistGoal : practice.Profile.Clinic.DentistGoal
            ).ToDollars(),
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
        };
    }
}
