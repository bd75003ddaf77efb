using System.Globalization;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table carrier: the insurance companies.</summary>
/// <remarks>Read by the dbt models stg_opendental__carrier, int_insurance_coverage and dim_insurance.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="sources">The run's sources.</param>
[Table("Carrier", LeastRows = 15)]
internal sealed class CarrierRows(Practice practice, RandomSources sources)
{
    /// <summary>Returns one row per company.</summary>
    /// <param name="opened">The day on which the practice opened.</param>
    public IEnumerable<Carrier> All(DateOnly opened) =>
        practice
            .Plans.Select(plan => plan.Carrier)
            .DistinctBy(x => x.CarrierNum)
            .OrderBy(x => x.CarrierNum)
            .Select(carrier => Row(carrier, carrier.CarrierNum, opened));

    public Carrier Row(InsuranceCarrier carrier, long carrierNum, DateOnly entered)
    {
        var source = sources.For("carrier", carrier.CarrierNum);
        var address = PostalAddress.Draw(practice.Names, source);
        return new()
        {
            CarrierNum = carrierNum,
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
            SecDateEntry = entered,
            SecDateTEdit = entered.ToDateTime(TimeOnly.MinValue),
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
