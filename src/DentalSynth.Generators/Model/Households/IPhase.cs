namespace DentalSynth.Generators.Model.Households;

/// <summary>A step in the life of a family's records. A phase asks rules, adds facts to the family and emits rows.</summary>
/// <remarks>Phases run one after the other for one family at a time, so that only one family is in memory.</remarks>
internal interface IPhase
{
    void Run(Household household, IRowWriter rows);
}
