using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Writes the chart entries of a visit.</summary>
internal interface IVisitChart
{
    /// <summary>Writes the rows of a completed visit. Visits come in the order of their days.</summary>
    void Write(Member member, Visit visit, IRowWriter rows);
}
