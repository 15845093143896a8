package resolver

import "strings"

// linkTypes are the link types of the GS1 Web Vocabulary.
var linkTypes = words(`
activityIdeas allergenInfo appDownload brandHomepageClinical brandHomepagePatient careersInfo certificationInfo
consumerHandlingStorageInfo defaultLink defaultLinkMulti dpp epcis epil eventsInfo faqs handledBy hasRetailers homepage
ingredientsInfo instructions jws leaveReview locationInfo logisticsInfo loyaltyProgram masterData medicalInfo menuInfo
nutritionalInfo openingHoursInfo paymentLink pip productSustainabilityInfo promotion purchaseSuppliesOrAccessories
quickStartGuide ratingsInfo recallStatus recipeInfo recyclingInfo registerProduct registryEntry relatedImage relatedVideo
review safetyInfo scheduleTime serviceInfo smartLabel smpc socialMedia statisticInfo subscribe support sustainabilityInfo
traceability tutorial userAgreement verificationService whatsInTheBox`)

func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// KnownLinkType reports whether a link type is one of GS1's, or none that is in
// GS1's vocabulary to define: a misspelt one would never be asked for.
func KnownLinkType(linkType string) bool {
	term, ours := strings.CutPrefix(linkType, Vocabulary)
	return !ours || linkTypes[term]
}
