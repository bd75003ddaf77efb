using System.Globalization;
using DentalSynth.Generators.Identities;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Insurance;

/// <summary>Table carrier: the companies that pay claims.</summary>
/// <remarks>Read by the dbt models stg_opendental__carrier, int_insurance_coverage and dim_insurance.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
/// <param name="opened">The day on which the practice opened.</param>
internal sealed class CarrierRows(Practice practice, RandomSources sources, DateOnly opened)
{
    /// <summary>Returns one row per company.</summary>
    public IEnumerable<Carrier> All() =>
        practice
            .Plans.Select(plan => plan.Carrier)
            .DistinctBy(x => x.CarrierNum)
            .OrderBy(x => x.CarrierNum)
            .Select(Row);

    private Carrier Row(InsuranceCarrier carrier)
    {
        var source = sources.For("carrier", carrier.CarrierNum);
        var address = PostalAddress.Draw(practice.Names, source);
        return new()
        {
            CarrierNum = carrier.CarrierNum,
            CarrierName = carrier.Name,
            Address = address.Street,
            City = address.Town.City,
            State = address.Town.State,
            Zip = address.Town.ZipCode,
            Phone = InventedIdentifiers.Phone(source),
            ElectID = "ZZ" + carrier.CarrierNum.ToString("000", CultureInfo.InvariantCulture),
            NoSendElect = 0,
            IsCDA = false,
            IsHidden = false,
            CanadianEncryptionMethod = false,
            CanadianSupportedTypes = 0,
            SecUserNumEntry = practice.Staff.Billing[0],
            SecDateEntry = opened,
            SecDateTEdit = opened.ToDateTime(TimeOnly.MinValue),
            TIN = InventedIdentifiers.TaxNumber(carrier.CarrierNum),
            ApptTextBackColor = 0,
            IsCoinsuranceInverted = false,
            TrustedEtransFlags = false,
            CobInsPaidBehaviorOverride = false,
            EraAutomationOverride = false,
            OrthoInsPayConsolidate = false,
        };
    }
}
