using System.Runtime.CompilerServices;
using Xunit.v3;

namespace DentalSynth.DbtContract.Catalogue;

/// <summary>A test that runs for each dbt test.</summary>
[XunitTestCaseDiscoverer(typeof(DbtTestDiscoverer))]
[AttributeUsage(AttributeTargets.Method)]
public sealed class DbtTheoryAttribute(
    [CallerFilePath] string? sourceFilePath = null,
    [CallerLineNumber] int sourceLineNumber = -1
) : TheoryAttribute(sourceFilePath, sourceLineNumber);
