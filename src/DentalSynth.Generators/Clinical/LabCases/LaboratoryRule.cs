using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>A lab case goes to a laboratory that makes the product. The lab fee is a share of the procedure
/// fee.</summary>
/// <remarks>Read by the dbt model stg_opendental__labcase.</remarks>
/// <param name="laboratories">The laboratories and what they make.</param>
/// <param name="feeRate">The lab fee as a share of the procedure fee, 0 to 1.</param>
public sealed class LaboratoryRule(IReadOnlyList<DentalLaboratory> laboratories, double feeRate)
{
    private readonly int basisPoints = (int)Math.Round(feeRate * 10_000);

    /// <summary>Returns the lab product of a procedure.</summary>
    public LabProduct Product(CdtCode code) =>
        ToothWorks.Of(code) switch
        {
            ToothWork.Denture => LabProduct.Dentures,
            ToothWork.Splint => LabProduct.Guards,
            _ => LabProduct.Crowns,
        };

    /// <summary>Returns the LaboratoryNum of a laboratory that makes the product.</summary>
    public long Laboratory(LabProduct product, RandomSource random) =>
        random.Pick([.. laboratories.Where(laboratory => laboratory.Makes == product)]).LaboratoryNum;

    /// <summary>Returns the lab fee, in whole dollars.</summary>
    public Money Fee(Money charged) => Money.FromDollars(charged.Part(basisPoints).Cents / 100);
}
