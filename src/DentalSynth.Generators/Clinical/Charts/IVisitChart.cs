using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Writes what one visit adds to a patient's chart.</summary>
internal interface IVisitChart
{
    /// <summary>Writes the rows of a visit that has taken place. Visits come in the order of their days.</summary>
    void Write(Member member, Visit visit, IRowWriter rows);
}
