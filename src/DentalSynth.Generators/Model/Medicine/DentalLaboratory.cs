namespace DentalSynth.Generators.Model.Medicine;

/// <summary>A laboratory that works for the practice (table laboratory).</summary>
/// <param name="LaboratoryNum">Key of the laboratory.</param>
/// <param name="Makes">What it makes.</param>
public sealed record DentalLaboratory(long LaboratoryNum, LabProduct Makes);
