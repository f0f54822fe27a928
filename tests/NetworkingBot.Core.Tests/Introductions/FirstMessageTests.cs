using NetworkingBot.Core.Introductions;

namespace NetworkingBot.Core.Tests.Introductions;

public class FirstMessageTests
{
    [Theory]
    [InlineData("see https://example.org")]
    [InlineData("www.example.org")]
    [InlineData("bit.ly/abc")]
    [InlineData("look at example.com please")]
    [InlineData("ana@acme.example")]
    [InlineData("ana (at) acme (dot) example")]
    [InlineData("call +34 600 123 456")]
    [InlineData("600-123-4567")]
    [InlineData("mailto:ana")]
    public void Links_and_contact_details_are_held_back(string text) => Assert.True(FirstMessage.HoldsContactDetails(text));

    [Theory]
    [InlineData("Node.js, ASP.NET and C#")]
    [InlineData("me encantaría hablar de la sierra el 24/12/2026")]
    [InlineData("between 2026-11-23 and 2026-12-01")]
    [InlineData("Kubernetes 1.31, 40 % of costs; 3.000 €")]
    [InlineData("e.g. reviews, i.e. feedback")]
    [InlineData("")]
    public void What_one_writes_of_work_is_not(string text) => Assert.False(FirstMessage.HoldsContactDetails(text));
}
