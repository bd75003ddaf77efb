using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Supporting.Referrals;

/// <summary>Table referral: specialists and referral sources.</summary>
/// <remarks>Read by the dbt models dim_referral, int_patient_referral_bridge and mart_referral_source_kpis.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table(
    "Referral",
    LeastRows = 20,
    MayBeEmpty = "Address City EMail FName NationalProvID ST Specialty Telephone Title Zip"
)]
internal sealed class ReferralRows(Practice practice, RandomSources sources, DateOnly opened)
{
    // Above the practice's own providers, who are numbered from 1.
    private const long FirstProviderNumber = 90_000_000;

    /// <summary>Returns one row per specialist and source.</summary>
    public IEnumerable<Referral> All() =>
        CsvTable
            .Read("referrals.csv")
            .Select(referral => referral.Flag("IsSpecialist") ? Specialist(referral) : Source(referral));

    private Referral Specialist(CsvRow referral)
    {
        var number = referral.Number("ReferralNum");
        var source = sources.For("referral", number);
        var name = PersonName.Draw(practice.Names, source);
        var address = PostalAddress.Draw(practice.Names, source);
        return new()
        {
            ReferralNum = number,
            LName = name.Last,
            FName = name.First,
            Title = source.Pick(["DDS", "DMD"]),
            BusinessName = $"{name.Last} {referral.Text("Name")}",
            Specialty = referral.Number("Specialty"),
            ST = address.Town.State,
            Telephone = InventedIdentifiers.PhoneDigits(source),
            Address = address.Street,
            City = address.Town.City,
            Zip = address.Town.ZipCode,
            EMail = InventedIdentifiers.Email($"{name.First} {name.Last}", source),
            NationalProvID = InventedIdentifiers.NationalProviderNumber(FirstProviderNumber + number),
            UsingTIN = false,
            IsHidden = false,
            NotPerson = false,
            Slip = 0,
            IsDoctor = true,
            IsTrustedDirect = false,
            // A practice prefers one of two of each specialty; only the flag must occur both ways.
            IsPreferred = source.Chance(0.5),
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
        };
    }

    private Referral Source(CsvRow referral) =>
        new()
        {
            ReferralNum = referral.Number("ReferralNum"),
            LName = referral.Text("Name"),
            BusinessName = referral.Text("Name"),
            UsingTIN = false,
            IsHidden = false,
            NotPerson = true,
            Slip = 0,
            IsDoctor = false,
            IsTrustedDirect = false,
            IsPreferred = false,
            DateTStamp = opened.ToDateTime(TimeOnly.MinValue),
        };
}
