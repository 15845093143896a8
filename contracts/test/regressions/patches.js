// How to break the escrow as others' contracts were broken: each entry makes one copy of the escrow's sources
// that has the named fault (tools/break writes them). Every `find` must stand in its file exactly once.
"use strict";

module.exports = [
  {
    name: "AkutarEscrow",
    fault: "a payment that fails undoes everything, so one receiver blocks all others",
    edits: [
      {
        file: "Payouts.sol",
        find: `        _credits[asset][to] += amount;
        emit Credited(asset, to, amount);`,
        replace: `        revert WithdrawFailed(to, amount);`,
      },
    ],
  },
  {
    name: "TreasureDaoEscrow",
    fault: "what was paid is not compared with the price, so nothing buys everything",
    edits: [
      {
        file: "OrderFunding.sol",
        find: `        if (msg.value != due) revert WrongAmount(due, msg.value);`,
        replace: ``,
      },
    ],
  },
  {
    name: "OmniEscrow",
    fault: "the order is ended after the payment, and a token or NFT that calls back finds it open",
    edits: [
      {
        file: "OrderDelivery.sol",
        find: `    function refund(Terms calldata t) external nonReentrant {`,
        replace: `    function refund(Terms calldata t) external {`,
      },
      {
        file: "Orders.sol",
        find: `        _orders[id] = o.ended(final_, block.timestamp, buyerBps);`,
        replace: ``,
      },
      {
        file: "Orders.sol",
        find: `        if (w.passport() == address(0)) return;
        _handOver(w.passport(), w.tokenId(), itemToBuyer ? w.buyer() : w.merchant());`,
        replace: `        if (w.passport() != address(0)) {
            _handOver(w.passport(), w.tokenId(), itemToBuyer ? w.buyer() : w.merchant());
        }
        _orders[id] = o.ended(final_, block.timestamp, buyerBps);`,
      },
    ],
  },
  {
    name: "FloorProtocolEscrow",
    fault: "anybody can spend what others approved",
    edits: [
      {
        file: "OrderFunding.sol",
        find: `        if (msg.sender != w.buyer() && !Signatures.signedBy(w.buyer(), id, buyerSignature)) {
            revert InvalidBuyerSignature(w.buyer(), id);
        }`,
        replace: `        buyerSignature;`,
      },
    ],
  },
  {
    name: "XCarnivalEscrow",
    fault: "a deposit still counts after it was taken back",
    edits: [
      {
        file: "Orders.sol",
        find: `        _orders[id] = o.ended(final_, block.timestamp, buyerBps);`,
        replace: `        if (final_ != Status.Refunded) _orders[id] = o.ended(final_, block.timestamp, buyerBps);`,
      },
    ],
  },
  {
    name: "SuperRareEscrow",
    fault: "the check of who may do it is the wrong way round",
    edits: [
      {
        file: "OrderDisputes.sol",
        find: `        if (msg.sender != w.arbiter()) revert NotArbiter(w.arbiter(), msg.sender);`,
        replace: `        if (msg.sender == w.arbiter()) revert NotArbiter(w.arbiter(), msg.sender);`,
      },
    ],
  },
  {
    name: "OpenSeaStaleEscrow",
    fault: "an offer that was taken back can still be executed",
    edits: [
      {
        file: "OrderDelivery.sol",
        find: `        if (offer) _orders[id] = o.ended(Status.Cancelled, block.timestamp, OrderTermsLib.BPS);
        else _end(`,
        replace: `        if (!offer) _end(`,
      },
    ],
  },
  {
    name: "OpenSeaFrontRunEscrow",
    fault: "whoever executes an offer just before it is taken back keeps what it got",
    edits: [
      {
        file: "OrderDelivery.sol",
        find: `        if (!offer && !o.isOpen()) revert WrongStatus(id, o.status());`,
        replace: `        if (!offer) revert WrongStatus(id, o.status());`,
      },
    ],
  },
  {
    name: "NiftexEscrow",
    fault: "after the time-out the assets go to whoever asks",
    edits: [
      {
        file: "OrderDelivery.sol",
        find: `        emit Refunded(id);
        _end(id, w, o, Status.Refunded, OrderTermsLib.BPS, false);`,
        replace: `        emit Refunded(id);
        _pay(w.asset(), msg.sender, w.left(o.milestones()));`,
      },
    ],
  },
];
