using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>Work goes to a laboratory that makes it, for a part of what the patient is charged.</summary>
/// <remarks>Read by the dbt model stg_opendental__labcase.</remarks>
/// <param name="laboratories">The laboratories and what they make.</param>
/// <param name="feeRate">The laboratory's part of the fee, 0 to 1.</param>
public sealed class LaboratoryRule(IReadOnlyList<DentalLaboratory> laboratories, double feeRate)
{
    private readonly int basisPoints = (int)Math.Round(feeRate * 10_000);

    /// <summary>Returns what a laboratory has to make for a procedure.</summary>
    public LabProduct Product(CdtCode code) =>
        ToothWorks.Of(code) switch
        {
            ToothWork.Denture => LabProduct.Dentures,
            ToothWork.Splint => LabProduct.Guards,
            _ => LabProduct.Crowns,
        };

    /// <summary>Returns the LaboratoryNum of one that makes it.</summary>
    public long Laboratory(LabProduct product, RandomSource random) =>
        random.Pick([.. laboratories.Where(laboratory => laboratory.Makes == product)]).LaboratoryNum;

    /// <summary>Returns what the laboratory charges, in whole dollars.</summary>
    public Money Fee(Money charged) => Money.FromDollars(charged.Part(basisPoints).Cents / 100);
}
