namespace DentalSynth.Generators.Reference;

/// <summary>A table of facts that can't be read as it stands; the message names the file and the line.</summary>
/// <param name="file">The table's file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">What is wrong there.</param>
public sealed class ReferenceDataException(string file, int line, string problem)
    : Exception($"{file}, line {line}: {problem}");
