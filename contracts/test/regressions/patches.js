// How to break the escrow as others' contracts were broken: each entry makes one copy of src/DeliveryEscrow.sol
// that has the named fault (tools/break writes them). Every `find` must stand in its file exactly once.
"use strict";

module.exports = [
  {
    name: "AkutarEscrow",
    fault: "a payment that fails undoes everything, so one receiver blocks all others",
    edits: [
      {
        file: "Payouts.sol",
        find: `        if (paid) return;
        _credits[asset][to] += amount;
        emit Credited(asset, to, amount);`,
        replace: `        if (!paid) revert WithdrawFailed(to, amount);`,
      },
    ],
  },
  {
    name: "TreasureDaoEscrow",
    fault: "what was paid is not compared with the price, so nothing buys everything",
    edits: [
      {
        file: "DeliveryEscrow.sol",
        find: `            if (msg.value != w.amount()) revert WrongAmount(w.amount(), msg.value);`,
        replace: ``,
      },
    ],
  },
  {
    name: "OmniEscrow",
    fault: "the order is ended after the payment, and a token or NFT that calls back finds it open",
    edits: [
      {
        file: "DeliveryEscrow.sol",
        find: `    function refund(Terms calldata t) external nonReentrant {`,
        replace: `    function refund(Terms calldata t) external {`,
      },
      {
        file: "DeliveryEscrow.sol",
        find: `        _orders[id] = o.ended(Status.Refunded, block.timestamp);
        emit Refunded(id);
        _settle(w, o, OrderTermsLib.BPS);`,
        replace: `        _settle(w, o, OrderTermsLib.BPS);
        _orders[id] = o.ended(Status.Refunded, block.timestamp);
        emit Refunded(id);`,
      },
    ],
  },
  {
    name: "FloorProtocolEscrow",
    fault: "anybody can spend what others approved",
    edits: [
      {
        file: "DeliveryEscrow.sol",
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
        file: "DeliveryEscrow.sol",
        find: `        _orders[id] = o.ended(Status.Refunded, block.timestamp);`,
        replace: ``,
      },
    ],
  },
  {
    name: "SuperRareEscrow",
    fault: "the check of who may do it is the wrong way round",
    edits: [
      {
        file: "DeliveryEscrow.sol",
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
        file: "DeliveryEscrow.sol",
        find: `        _orders[id] = o.ended(Status.Cancelled, block.timestamp);`,
        replace: `        if (!offer) _orders[id] = o.ended(Status.Cancelled, block.timestamp);`,
      },
    ],
  },
  {
    name: "OpenSeaFrontRunEscrow",
    fault: "whoever executes an offer just before it is taken back keeps what it got",
    edits: [
      {
        file: "DeliveryEscrow.sol",
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
        file: "DeliveryEscrow.sol",
        find: `        emit Refunded(id);
        _settle(w, o, OrderTermsLib.BPS);`,
        replace: `        emit Refunded(id);
        _pay(w.asset(), msg.sender, w.left(o.milestones()));`,
      },
    ],
  },
];
