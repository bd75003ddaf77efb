namespace DentalSynth.Generators.Simulation;

/// <summary>The six phases, in the order that the rows depend on each other.</summary>
internal enum PhaseName
{
    Foundation = 1,
    Patient,
    Insurance,
    Clinical,
    Financial,
    Supporting,
}
